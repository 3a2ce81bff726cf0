/**
 * The one place that writes and reads JSON, so that no type of a JSON library appears in any signature.
 *
 * <p>{@link Json} knows plain maps, lists, text, numbers and truth values. Each feature turns its own types into those and
 * back, next to the types themselves, and checks what it reads.
 *
 * <p>A leaf, used by flows, events, filters and by storages; not meant for hosts.
 */
@NullMarked
package org.customerportal.json;

import org.jspecify.annotations.NullMarked;
