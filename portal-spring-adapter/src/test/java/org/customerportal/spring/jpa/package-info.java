/** Tests of the storage in the host's database and transactions. */
@NullMarked
package org.customerportal.spring.jpa;

import org.jspecify.annotations.NullMarked;
