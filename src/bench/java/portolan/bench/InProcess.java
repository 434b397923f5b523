package portolan.bench;

import dev.portolan.PortolanApplication;
import dev.portolan.intake.Intake;
import dev.portolan.search.Entry;
import dev.portolan.search.Hit;
import dev.portolan.search.Question;
import dev.portolan.search.Question.Sort;
import dev.portolan.search.SearchDocument;
import dev.portolan.search.SearchIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// Portolan without its web side, in this process.
final class InProcess implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    InProcess(Tree tree, Path work) throws IOException {
        var references = Files.createDirectories(work.resolve("no-references"));
        context = new SpringApplicationBuilder(PortolanApplication.class).web(WebApplicationType.NONE)
                .lazyInitialization(true).bannerMode(Banner.Mode.OFF).properties("logging.level.root=error")
                .run("--portolan.content-dir=" + tree.folder(), "--portolan.references-dir=" + references,
                        "--portolan.index-dir=" + work.resolve("index"), "--portolan.data-dir=" + work.resolve("data"));
    }

    /// Reads everything into a new index.
    void read() {
        context.getBean(Intake.class).rebuild();
    }

    SearchIndex index() {
        return context.getBean(SearchIndex.class);
    }

    /// All that search holds, by note.
    List<Entry> entries() {
        Map<String, List<SearchDocument>> byNote = documents().stream()
                .collect(Collectors.groupingBy(SearchDocument::group, TreeMap::new, Collectors.toList()));
        return byNote.entrySet().stream().map(note -> new Entry(note.getKey(), "", note.getValue(), null, null))
                .toList();
    }

    private List<SearchDocument> documents() {
        return IntStream.iterate(1, page -> page + 1).mapToObj(this::page).takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream).sorted(Comparator.comparingInt(SearchDocument::order)).toList();
    }

    private List<SearchDocument> page(int page) {
        return index().search(Question.listing(Map.of(), Sort.NAME, page, 200)).hits().stream().map(Hit::document)
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
