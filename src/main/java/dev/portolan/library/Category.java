package dev.portolan.library;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A category of use.
enum Category {
    MACHINE_LEARNING, BIG_DATA, CI_CD, CONTAINER_SERVICE, MICROSERVICES, BLOCKCHAIN, APP_CENTER, EDGE, OTHER;

    /// The names that folders, titles and headings give to a category, beside its own word.
    private static final Map<Category, List<String>> NAMES = new EnumMap<>(Map.of(//
            MACHINE_LEARNING, List.of("deep-learning", "机器学习", "深度学习", "人工智能"), //
            BIG_DATA, List.of("bigdata", "大数据"), //
            CI_CD, List.of("cicd", "continuous-integration", "continuous-delivery", "持续集成", "持续交付"), //
            CONTAINER_SERVICE, List.of("container-services", "container-platform", "容器服务", "容器云", "容器平台"), //
            MICROSERVICES, List.of("microservice", "微服务"), //
            BLOCKCHAIN, List.of("区块链"), //
            APP_CENTER, List.of("appcenter", "app-store", "应用中心", "应用市场"), //
            EDGE, List.of("edge-computing", "边缘计算"), //
            OTHER, List.of("其他")));

    /// As it stands in front matter, facets and addresses: `machine-learning`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The category of exactly this name.
    static Optional<Category> named(String written) {
        var slug = Wording.slug(written);
        return NAMES.entrySet().stream()
                .filter(names -> names.getKey().word().equals(slug) || names.getValue().contains(slug))
                .map(Map.Entry::getKey).findFirst();
    }

    /// The first category that a title speaks of. Amid other words `edge` and `other` say too little.
    static Optional<Category> spokenOfIn(String title) {
        return named(title).or(() -> NAMES.entrySet().stream().filter(names -> names.getKey() != OTHER)
                .filter(names -> names.getKey().isSpokenOfIn(title, names.getValue())).map(Map.Entry::getKey)
                .findFirst());
    }

    private boolean isSpokenOfIn(String title, List<String> names) {
        return names.stream().anyMatch(name -> Wording.mentions(title, name))
                || (this != EDGE && Wording.mentions(title, word()));
    }
}
