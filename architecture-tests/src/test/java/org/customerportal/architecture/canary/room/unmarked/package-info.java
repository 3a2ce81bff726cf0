/**
 * A room that says at length what it is for, which door to use, who the neighbours are and what must never be carried
 * in, so that nobody has to guess, and that still forgets to say what null means here.
 */
package org.customerportal.architecture.canary.room.unmarked;
