/**
 * What a build has left out, said at its end: a test that was skipped far above in the log is a gap that nobody sees.
 *
 * <p>Every test that finds its database or browser missing says so as the reason why it is skipped;
 * {@link org.customerportal.gaps.NotRun} collects the reasons from the reports of all modules, the last of which is this one.
 */
@NullMarked
package org.customerportal.gaps;

import org.jspecify.annotations.NullMarked;
