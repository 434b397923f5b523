package dev.portolan.library;

import java.util.List;

/// One entry of a navigation file.
///
/// @param href
///            as written; empty for a mere group
record NavigationItem(String title, String href, List<NavigationItem> children) {
    NavigationItem {
        children = List.copyOf(children);
    }
}
