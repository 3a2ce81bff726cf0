package org.customerportal.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Something of the host's own, in the same persistence unit. */
@Entity(name = "host_note")
class HostNote {

    @Id
    int id;

    String text;

    static HostNote of(int id, String text) {
        HostNote note = new HostNote();
        note.id = id;
        note.text = text;
        return note;
    }
}
