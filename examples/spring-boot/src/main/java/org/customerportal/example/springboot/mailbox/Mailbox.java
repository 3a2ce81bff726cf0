package org.customerportal.example.springboot.mailbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.customerportal.notification.Mail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mails that were sent, in a table of the demo's own. */
@Component
public class Mailbox {

    private static final int SHOWN = 200;

    private final JdbcClient database;

    Mailbox(JdbcClient database) {
        this.database = database;
        database.sql("""
                        create table if not exists demo_mail (
                            id bigint generated always as identity primary key,
                            sent_at timestamp(6) not null,
                            sender varchar(200) not null,
                            recipient varchar(320) not null,
                            subject varchar(1000) not null,
                            text clob not null,
                            html clob not null)
                        """).update();
    }

    /** Keeps a copy of a mail. */
    public void keep(Mail mail, Instant sentAt) {
        database.sql("""
                        insert into demo_mail (sent_at, sender, recipient, subject, text, html)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        LocalDateTime.ofInstant(sentAt, ZoneOffset.UTC),
                        mail.fromName(),
                        mail.to().spelling(),
                        mail.subject(),
                        mail.text(),
                        mail.html())
                .update();
    }

    /** Returns the latest mails, latest first. */
    public List<KeptMail> latest() {
        return database.sql("select * from demo_mail order by sent_at desc, id desc limit " + SHOWN)
                .query(Mailbox::read)
                .list();
    }

    /** Returns one mail. */
    public Optional<KeptMail> find(long id) {
        return database.sql("select * from demo_mail where id = ?")
                .param(id)
                .query(Mailbox::read)
                .optional();
    }

    private static KeptMail read(ResultSet row, int number) throws SQLException {
        return new KeptMail(
                row.getLong("id"),
                row.getObject("sent_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("sender"),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("text"),
                row.getString("html"));
    }
}
