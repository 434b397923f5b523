package dev.portolan.web;

/// One entry of the header's navigation. A feature registers one as a bean; the entries stand by `order`.
///
/// @param path
///            where it leads; also the beginning of the addresses for which it counts as current
/// @param label
///            message key of its text
public record NavigationEntry(String path, String label, int order) {
    boolean covers(String currentPath) {
        return currentPath.equals(path) || currentPath.startsWith(path + "/");
    }
}
