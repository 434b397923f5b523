package dev.portolan.registry;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/// The keys of cases that nobody speaks of any more, for who comes back under the same names. Each is given once.
final class FormerKeys {
    static final FormerKeys NONE = new FormerKeys();

    private final Map<String, TreeSet<String>> byNames = new HashMap<>();

    private FormerKeys() {}

    /// @param known
    ///            keys by identity
    /// @param isGone
    ///            whether nobody has or claims the key
    static FormerKeys of(Map<String, String> known, Collection<CaseContent> wanted, Predicate<String> isGone) {
        var former = new FormerKeys();
        wanted.stream().filter(CaseContent::isNamed)
                .forEach(content -> former.byNames.put(content.nameKey(), new TreeSet<>()));
        known.forEach((identity, key) -> {
            var keys = former.byNames.get(names(identity));
            if (keys != null && isGone.test(key))
                keys.add(key);
        });
        return former;
    }

    Optional<String> next(CaseContent content) {
        return Optional.ofNullable(byNames.get(content.nameKey())).map(TreeSet::pollFirst);
    }

    /// An identity starts with company and product.
    private static String names(String identity) {
        int product = identity.indexOf('|') + 1;
        int end = identity.indexOf('|', product);
        return end < 0 ? identity : identity.substring(0, end);
    }
}
