package dev.portolan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentTests {
    @ParameterizedTest
    @CsvSource({"生产环境, production", "Production, production", "GA, production", "live, production",
            "Stable, production",
            "测试环境, staging", "QA, staging", "UAT, staging", "pre-production, staging", "Pre Production, staging",
            "预发, staging", "预生产环境, staging", "开发, development", "dev, development", "PoC, evaluation",
            "proof of concept, evaluation", "Trial, evaluation", "试用, evaluation", "'', unknown", "AWS, unknown",
            "latest, unknown", "device, unknown", "测试/生产, production", "'Testing, Development', staging",
            "ｐｒｏｄ, production", "non-production, staging", "in production since 2019, production"})
    void isTheHighestStageThatTheWordsMean(String written, String stage) {
        assertThat(Environment.of(written).label()).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({"production, 生产, true", "Production, Production, true", "生产, 生产, true", "'', 生产, true",
            "生产, Production, false", "生产环境, 生产, false", "GA, Production, false"})
    void isSaidInFullByItsOwnNameAlone(String written, String shown, boolean all) {
        assertThat(Environment.PRODUCTION.isAllSaidBy(written, shown)).isEqualTo(all);
    }
}
