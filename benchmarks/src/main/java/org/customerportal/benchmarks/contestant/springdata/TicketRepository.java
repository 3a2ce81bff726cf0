package org.customerportal.benchmarks.contestant.springdata;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** The repository that Spring Data implements. */
interface TicketRepository extends Repository<TicketEntity, UUID>, JpaSpecificationExecutor<TicketEntity> {}
