package dev.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageTests {
    private final List<Integer> all = IntStream.range(0, 95).boxed().toList();

    @Test
    void cutsItsItemsOutOfAll() {
        assertThat(Page.of(all, 10, 10).items()).containsExactly(90, 91, 92, 93, 94);
        assertThat(Page.of(all, 10, 10).total()).isEqualTo(95);
    }

    @Test
    void isEmptyBehindTheLast() {
        assertThat(Page.of(all, Integer.MAX_VALUE, 10).items()).isEmpty();
    }

    @Test
    void countsPages() {
        assertThat(Page.of(all, 1, 10).pages()).isEqualTo(10);
        assertThat(Page.of(all, 1, 95).pages()).isEqualTo(1);
        assertThat(Page.of(List.of(), 1, 10).pages()).isEqualTo(1);
    }

    @Test
    void hasNeighbours() {
        assertThat(Page.of(all, 1, 10).hasPrevious()).isFalse();
        assertThat(Page.of(all, 1, 10).hasNext()).isTrue();
        assertThat(Page.of(all, 10, 10).hasNext()).isFalse();
    }

    @Test
    void liesBehindTheLastOnlyWhereThereIsSomething() {
        assertThat(Page.of(all, 10, 10).isBeyond()).isFalse();
        assertThat(Page.of(all, 11, 10).isBeyond()).isTrue();
        assertThat(Page.of(List.of(), 11, 10).isBeyond()).isFalse();
    }

    @Test
    void leadsBackToAPageThatExists() {
        assertThat(Page.of(all, 5, 10).previous()).isEqualTo(4);
        assertThat(Page.of(all, 999, 10).previous()).isEqualTo(10);
    }

    @Test
    void offersTheFirstTheLastAndThoseAround() {
        assertThat(Page.of(all, 5, 10).near()).containsExactly(1, 3, 4, 5, 6, 7, 10);
        assertThat(Page.of(all, 1, 10).near()).containsExactly(1, 2, 3, 10);
        assertThat(Page.of(all, 4_000, 10).near()).containsExactly(1, 8, 9, 10);
    }
}
