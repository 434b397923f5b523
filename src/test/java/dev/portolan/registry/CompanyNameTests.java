package dev.portolan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyNameTests {
    @ParameterizedTest
    @CsvSource({"'Acme, Inc.', ACME", "Acme GmbH, acme", "Acme Co. Ltd., Acme", "Ａｃｍｅ, acme", "小米科技有限责任公司, 小米科技",
            "某某（北京）股份有限公司, 某某（北京）", "Tata S.A., Tata", "Acme  Corp, acme"})
    void widthCaseAndLegalFormDoNotCount(String one, String other) {
        assertThat(new CompanyName(one).key()).isEqualTo(new CompanyName(other).key());
    }

    @ParameterizedTest
    @CsvSource({"Acme, Acne", "Inc, Co", "Cisco, Cis", "小米, 大米"})
    void differentNamesStayDifferent(String one, String other) {
        assertThat(new CompanyName(one).key()).isNotEqualTo(new CompanyName(other).key());
    }
}
