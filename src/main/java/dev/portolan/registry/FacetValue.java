package dev.portolan.registry;

/// How many cases have this value of a facet.
record FacetValue(String value, long count) {}
