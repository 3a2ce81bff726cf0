/**
 * A room that says at length what it is for, which door to use, who the neighbours are and what must never be carried
 * in, so that nobody has to guess, and that remembers to say what null means here.
 */
@NullMarked
package org.customerportal.architecture.canary.room.tidy;

import org.jspecify.annotations.NullMarked;
