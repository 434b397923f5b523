package dev.portolan.registry;

import dev.portolan.web.WrongField;
import dev.portolan.words.Category;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an entry must be like to be taken. Finds everything that is wrong at once.
final class DraftRules {
    static final int LONGEST_LINE = 200;
    static final int LONGEST_REMARK = 2_000;
    static final int MOST_SOURCES = 10;
    static final int MOST_TECHNOLOGIES = 20;
    static final int MOST_OTHER_NAMES = 10;

    private final List<WrongField> errors = new ArrayList<>();
    private final Set<String> removed = new LinkedHashSet<>();

    private DraftRules() {}

    /// @param content
    ///            of use only without errors
    /// @param removed
    ///            what nobody can see and was taken out, as `company: U+200B`
    record Checked(CaseContent content, Draft.Submitter submitter, List<String> removed, List<WrongField> errors) {
        Checked {
            removed = List.copyOf(removed);
            errors = List.copyOf(errors);
        }

        Checked with(WrongField error) {
            return new Checked(content, submitter, removed, Stream.concat(errors.stream(), Stream.of(error)).toList());
        }
    }

    /// Text of several lines by itself.
    record CheckedText(String text, List<WrongField> errors) {
        CheckedText {
            errors = List.copyOf(errors);
        }
    }

    static CheckedText checkRemark(String field, String written) {
        var rules = new DraftRules();
        return new CheckedText(rules.remark(field, written), rules.errors);
    }

    static Checked check(SentDraft sent) {
        var rules = new DraftRules();
        rules.errors.addAll(sent.errors());
        var content = rules.content(sent.draft());
        var submitter = rules.submitter(sent.draft().submitter());
        return new Checked(content, submitter, List.copyOf(rules.removed), rules.errors);
    }

    private CaseContent content(Draft draft) {
        return new CaseContent(required("company", draft.company()), required("product", draft.product()),
                environment(draft.environment()), category(draft.category()),
                names("technologies", draft.technologies(), MOST_TECHNOLOGIES), profile(draft.profile()),
                sources(draft.sources()), remark("remark", draft.remark()));
    }

    private Profile profile(Draft.Profile written) {
        return new Profile(names("otherNames", written.otherNames(), MOST_OTHER_NAMES), site(written.site()),
                optional("industry", written.industry()), optional("region", written.region()),
                optional("since", written.since()), optional("scale", written.scale()),
                optional("infrastructure", written.infrastructure()));
    }

    private @Nullable String site(String written) {
        return written.isBlank() ? null : address("site", written);
    }

    private Draft.Submitter submitter(Draft.Submitter said) {
        if (said.contact() == null || said.contact().isEmpty())
            return said;
        var contact = optional("contact", said.contact());
        return new Draft.Submitter(contact == null ? "" : contact, said.consent());
    }

    private String required(String field, String written) {
        var text = PlainText.of(written);
        if (text.text().isEmpty())
            refuse(field, "required");
        return line(field, text);
    }

    private String environment(String written) {
        var text = required("environment", written);
        if (!text.isEmpty() && !Environment.isNamedIn(text))
            refuse("environment", "environment");
        return text;
    }

    private @Nullable String optional(String field, String written) {
        var text = PlainText.of(written);
        noteRemoved(field, text);
        return text.text().isEmpty() ? null : line(field, text);
    }

    private String line(String field, PlainText text) {
        noteRemoved(field, text);
        text.forbidden(false).ifPresent(character -> refuse(field, "character", character));
        if (text.length() > LONGEST_LINE)
            refuse(field, "long", LONGEST_LINE);
        if (!text.text().isEmpty() && !text.saysSomething())
            refuse(field, "letters");
        return text.text();
    }

    private String remark(String field, String written) {
        var text = PlainText.of(written.strip());
        noteRemoved(field, text);
        text.forbidden(true).ifPresent(character -> refuse(field, "character", character));
        if (text.length() > LONGEST_REMARK)
            refuse(field, "long", LONGEST_REMARK);
        return text.text();
    }

    private @Nullable String category(String written) {
        if (written.isBlank())
            return null;
        var category = Category.named(written);
        if (category.isEmpty())
            refuse("category", "category", String.join(", ", Category.all()));
        return category.map(Category::word).orElse(null);
    }

    private List<String> names(String field, List<String> written, int most) {
        if (written.size() > most)
            refuse(field, "many", most);
        var names = new LinkedHashSet<String>();
        for (int i = 0; i < Math.min(written.size(), most); i++)
            names.add(required(field + "[" + i + "]", written.get(i)));
        return List.copyOf(names);
    }

    private List<CaseSource> sources(List<Draft.Source> written) {
        if (written.isEmpty())
            refuse("sources[0].url", "required");
        if (written.size() > MOST_SOURCES)
            refuse("sources", "many", MOST_SOURCES);
        var sources = new ArrayList<CaseSource>();
        for (int i = 0; i < Math.min(written.size(), MOST_SOURCES); i++)
            sources.add(source("sources[" + i + "]", written.get(i)));
        return sources;
    }

    private CaseSource source(String field, Draft.Source written) {
        var title = optional(field + ".title", written.title());
        return new CaseSource(title == null ? "" : title, address(field + ".url", written.url()));
    }

    private String address(String field, String written) {
        var address = written.strip();
        if (address.isEmpty())
            refuse(field, "required");
        else if (address.length() > WebAddress.LONGEST)
            refuse(field, "long", WebAddress.LONGEST);
        else if (!WebAddress.isUsable(address))
            refuse(field, "address");
        return address;
    }

    private void noteRemoved(String field, PlainText text) {
        text.removed().forEach(character -> removed.add(field + ": " + character));
    }

    /// The first thing that is wrong with a field is enough.
    private void refuse(String field, String code, Object... arguments) {
        if (errors.stream().noneMatch(error -> error.field().equals(field)))
            errors.add(WrongField.of(field, "registry.error." + code, arguments));
    }
}
