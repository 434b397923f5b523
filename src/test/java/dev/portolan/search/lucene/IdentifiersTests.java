package dev.portolan.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersTests {
    @ParameterizedTest
    @CsvSource({"kube-dns, kube kubedns dns", "CI/CD, ci cicd cd", "hostNetwork, host hostnetwork network",
            "--replicas=4, replicas replicas4 4", "resources:requests, resources resourcesrequests requests",
            "spec.hostNetwork, spec spechostnetwork host hostnetwork network",
            "APIService, api apiservice service", "eBPF, ebpf", "PVCs, pvcs", "k8s, k8s", "C++, c",
            "'(pod), [node]', pod node"})
    void readsIdentifiersWholeAndInParts(String text, String terms) {
        assertThat(Identifiers.of(text)).extracting(Token::term).containsExactly(terms.split(" "));
    }
}
