package dev.portolan.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLinesTests {
    @ParameterizedTest
    @CsvSource({"kubectl rollout undo deployment/web --to-revision=2, kubectl rollout undo",
            "$ kubectl get pods -A, kubectl get pods", "# sudo systemctl restart kubelet, systemctl restart kubelet",
            "[root@node ~]# docker run --init busybox sleep 100, docker run",
            "kubectl -n kube-system get svc kube-dns, kubectl get svc",
            "kubectl --context=test get nodes, kubectl get nodes",
            "kubectl logs web --previous, kubectl logs", "helm repo add bitnami https://example.org, helm repo add",
            "kubectl exec -it web -- sh, kubectl exec", "kubectl get pods | grep web, kubectl get pods",
            "cd app && helm install web ., helm install", "kubectl delete pod/web, kubectl delete"})
    void sayWhatOthersWouldTypeAsWell(String line, String command) {
        assertThat(CommandLines.of(line)).containsExactly(command);
    }

    @ParameterizedTest
    @CsvSource({"kind: Deployment", "command: kubectl", "kubectl", "echo kubectl get pods", "image: docker",
            "helm --help"})
    void areNotSeenInOtherText(String line) {
        assertThat(CommandLines.of(line)).isEmpty();
    }

    @Test
    void areListedOnce() {
        assertThat(CommandLines.of("kubectl get pods\nkubectl get pods -w; kubectl top pod"))
                .containsExactly("kubectl get pods", "kubectl top pod");
    }
}
