/**
 * The files that pages load, stylesheet, script and pictures, under addresses that name their content.
 *
 * <p>{@link Assets} makes the addresses; {@code AssetController} serves what is behind them, to be kept by browsers for
 * good. A portal's colours are a stylesheet of its own, because the pages allow no style inside HTML.
 *
 * <p>Nothing here depends on who is asking, and nothing here is ever read from the host's own static files.
 */
@NullMarked
package org.customerportal.spring.web.asset;

import org.jspecify.annotations.NullMarked;
