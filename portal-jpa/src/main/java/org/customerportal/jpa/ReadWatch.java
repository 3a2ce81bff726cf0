package org.customerportal.jpa;

/**
 * Is told of reads that no index bounds, so that a metric can count them. Called on the reading thread, within its unit of
 * work: returns quickly and throws nothing. Implementations are safe for concurrent use.
 *
 * @see JpaPortalStorage#limitingReads
 */
public interface ReadWatch {

    /** Why a read is not bounded by an index. */
    enum Reason {
        /** The viewer's scope names no party whose requests could be walked instead of all requests. */
        NO_ANCHOR,
        /** The scope names so many parties that walking all requests is no worse. */
        TOO_MANY_ANCHORS,
        /** Words are looked for, which may be rare among many requests. */
        SEARCH
    }

    /** A watch that lets everything pass. */
    ReadWatch NONE = new ReadWatch() {
        @Override
        public void began(Reason reason) {}

        @Override
        public void gaveUp(Reason reason) {}
    };

    /** Called before such a read. */
    void began(Reason reason);

    /** Called when such a read was broken off because it took too long; it counts as begun, too. */
    void gaveUp(Reason reason);
}
