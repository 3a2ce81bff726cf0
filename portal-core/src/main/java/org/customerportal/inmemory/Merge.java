package org.customerportal.inmemory;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Several lists in the same order as one list; what stands in several of them comes once. Reads no further than asked. */
final class Merge<R> extends AbstractSpliterator<R> {

    private final Comparator<R> order;
    private final PriorityQueue<Head<R>> heads;

    private Merge(List<Iterator<R>> lists, Comparator<R> order) {
        super(Long.MAX_VALUE, ORDERED);
        this.order = order;
        this.heads = new PriorityQueue<>(Comparator.comparing(Head::row, order));
        lists.forEach(this::readOn);
    }

    /**
     * Returns the merged list.
     *
     * @param order tells any two different rows apart
     */
    static <R> Stream<R> of(List<Iterator<R>> lists, Comparator<R> order) {
        return StreamSupport.stream(new Merge<>(lists, order), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        if (heads.isEmpty()) {
            return false;
        }
        R row = heads.element().row();
        for (Head<R> head = heads.peek(); head != null && order.compare(head.row(), row) == 0; head = heads.peek()) {
            readOn(heads.remove().rest());
        }
        action.accept(row);
        return true;
    }

    private void readOn(Iterator<R> list) {
        if (list.hasNext()) {
            heads.add(new Head<>(list.next(), list));
        }
    }

    private record Head<R>(R row, Iterator<R> rest) {}
}
