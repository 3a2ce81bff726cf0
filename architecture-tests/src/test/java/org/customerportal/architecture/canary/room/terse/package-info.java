/** Things. */
@NullMarked
package org.customerportal.architecture.canary.room.terse;

import org.jspecify.annotations.NullMarked;
