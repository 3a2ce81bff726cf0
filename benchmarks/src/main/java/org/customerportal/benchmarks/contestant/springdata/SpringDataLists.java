package org.customerportal.benchmarks.contestant.springdata;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.customerportal.benchmarks.contestant.Asked;
import org.customerportal.benchmarks.contestant.Contestant;
import org.customerportal.benchmarks.contestant.Question;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactory;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists by a specification and a page with its total. Answers {@link Asked#L1} alone. */
public final class SpringDataLists implements Contestant, AutoCloseable {

    private static final Sort LATEST_FIRST = Sort.by(Sort.Direction.DESC, "updatedAt", "id");

    private final EntityManagerFactory factory;
    private final TransactionTemplate transaction;
    private final TicketRepository tickets;

    /** Makes the contestant on a database with the portal's tables. */
    public SpringDataLists(DataSource dataSource) {
        LocalContainerEntityManagerFactoryBean bean = new LocalContainerEntityManagerFactoryBean();
        bean.setDataSource(dataSource);
        bean.setPackagesToScan(getClass().getPackageName());
        bean.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        bean.afterPropertiesSet();
        this.factory = requireNonNull(bean.getObject());
        this.transaction = new TransactionTemplate(new JpaTransactionManager(factory));
        this.transaction.setReadOnly(true);
        this.tickets = new JpaRepositoryFactory(SharedEntityManagerCreator.createSharedEntityManager(factory))
                .getRepository(TicketRepository.class);
    }

    @Override
    public String name() {
        return "Spring Data";
    }

    @Override
    public List<UUID> list(Question question) {
        if (question.asked() != Asked.L1 || question.after().isPresent()) {
            throw new IllegalArgumentException("answers L1 alone");
        }
        PageRequest page = PageRequest.of(0, Question.PAGE + 1, LATEST_FIRST);
        return requireNonNull(transaction.execute(status -> tickets.findAll(new Visible(question.person()), page)))
                .map(ticket -> ticket.id)
                .toList();
    }

    @Override
    public void close() {
        factory.close();
    }
}
