package org.customerportal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountTest {

    @Test
    void tellsNoMoreThanAGlanceTakesIn() {
        assertThat(Count.glance(999)).hasToString("999");
        assertThat(Count.glance(1000)).hasToString("999+").isEqualTo(Count.glance(1_000_000));
        assertThat(Count.glance(0)).isEqualTo(Count.NONE);
    }

    @Test
    void addsUp() {
        assertThat(Count.glance(400).plus(Count.glance(599))).hasToString("999");
        assertThat(Count.glance(500).plus(Count.glance(500))).hasToString("999+");
        assertThat(Count.glance(1000).plus(Count.NONE)).hasToString("999+");
        assertThat(Count.NONE.plus(Count.glance(1000))).hasToString("999+");
    }

    @Test
    void isNoneOfNothing() {
        assertThat(Count.NONE.isNone()).isTrue();
        assertThat(Count.glance(1).isNone()).isFalse();
    }
}
