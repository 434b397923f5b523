package dev.portolan.web;

import java.util.List;
import java.util.stream.IntStream;

/// One page of a longer list.
///
/// @param total
///            items on all pages
/// @param number
///            of this page, from 1; may lie behind the last, and is then empty
/// @param size
///            items on a full page
public record Page<T>(List<T> items, long total, int number, int size) {
    private static final int AROUND = 2;

    public Page {
        items = List.copyOf(items);
        if (number < 1 || size < 1)
            throw new IllegalArgumentException("page " + number + " of size " + size);
    }

    /// The page of this number out of all items.
    public static <T> Page<T> of(List<T> all, int number, int size) {
        return new Page<>(all.stream().skip((number - 1L) * size).limit(size).toList(), all.size(), number, size);
    }

    /// How many pages there are, at least 1.
    public int pages() {
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, (total + size - 1) / size));
    }

    /// Whether it lies behind the last: there are items, but none here.
    public boolean isBeyond() {
        return total > 0 && number > pages();
    }

    /// The number of the page before, which exists.
    public int previous() {
        return Math.min(number - 1, pages());
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages();
    }

    /// Page numbers worth a link, ascending: the first, the last, and those around this one.
    public List<Integer> near() {
        int here = Math.min(number, pages());
        var around = IntStream.rangeClosed(Math.max(1, here - AROUND), Math.min(pages(), here + AROUND));
        return IntStream.concat(IntStream.of(1, pages()), around).distinct().sorted().boxed().toList();
    }
}
