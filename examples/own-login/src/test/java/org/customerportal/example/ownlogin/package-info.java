/** Walks through the shop as its customers do. */
@NullMarked
package org.customerportal.example.ownlogin;

import org.jspecify.annotations.NullMarked;
