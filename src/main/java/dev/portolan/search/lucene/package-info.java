/// The Lucene engine behind {@link dev.portolan.search.SearchIndex}: nothing outside of this package sees Lucene.
@NullMarked
package dev.portolan.search.lucene;

import org.jspecify.annotations.NullMarked;
