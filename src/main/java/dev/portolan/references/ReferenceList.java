package dev.portolan.references;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The references that one file lists, in its order: what is remembered of the file.
record ReferenceList(List<Item> items) {
    ReferenceList {
        items = List.copyOf(items);
    }

    /// One line of a list.
    ///
    /// @param address
    ///            canonical
    /// @param named
    ///            somebody gave it this title; otherwise it is made of the address
    /// @param rating
    ///            1 to 5
    /// @param dead
    ///            the list says that the address leads nowhere any more
    /// @param topics
    ///            outermost first
    record Item(int line, String address, String title, boolean named, @Nullable Integer rating,
            @Nullable Integer year, boolean dead, List<String> topics) {
        Item {
            topics = List.copyOf(topics);
        }
    }
}
