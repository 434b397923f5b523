package dev.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownSettingsTests {
    private static final Set<String> KNOWN = new TreeSet<>(List.of("portolan.base-url", "portolan.content-dir",
            "portolan.data-dir", "portolan.index-dir", "portolan.limits.submissions-per-minute",
            "portolan.moderation.password", "portolan.moderation.username", "portolan.references-dir",
            "portolan.repository-url", "portolan.search.engine"));

    @ParameterizedTest
    @CsvSource({"portolan.contnt-dir, portolan.content-dir", "portolan.content-folder, portolan.content-dir",
            "portolan.limit.submissions-per-minute, portolan.limits.submissions-per-minute",
            "portolan.moderation.user, portolan.moderation.username", "portolan.url, portolan.base-url",
            "portolan.baseurls, portolan.base-url", "portolan.password, portolan.moderation.password"})
    void namesTheSettingThatWasMeant(String written, String meant) {
        assertThat(UnknownSettings.warning(written, KNOWN)).containsExactly(
                "There is no setting " + written + ": it has no effect; did you mean " + meant + "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"portolan.content-dir", "portolan.contentDir", "portolan.content_dir", "portolan.console"})
    void saysNothingOfASettingThatIsReadHoweverItIsSpelt(String written) {
        assertThat(UnknownSettings.warning(written, KNOWN)).isEmpty();
    }
}
