package dev.portolan.search.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The commands in a block of code: of `kubectl -n web rollout undo deployment/web` what others would type as well,
/// `kubectl rollout undo`.
final class CommandLines {
    private static final Set<String> PROGRAMS = Set.of("kubectl", "kubeadm", "helm", "docker", "crictl", "ctr",
            "nerdctl", "podman", "etcdctl", "istioctl", "linkerd", "cilium", "calicoctl", "minikube", "kind", "k3s",
            "k3d", "kustomize", "skaffold", "argocd", "flux", "velero", "eksctl", "kops", "oc", "systemctl",
            "journalctl", "kubeseal", "terraform");
    /// Behind these stands a name that somebody has chosen.
    private static final Set<String> NAMES_FOLLOW = Set.of("run", "exec", "logs", "cp", "attach", "debug", "drain",
            "cordon", "uncordon", "taint", "install", "upgrade", "uninstall", "template", "port-forward", "pull",
            "push", "build", "tag", "save", "load", "rm", "rmi", "stop", "kill", "start", "ps", "images", "proxy",
            "apply", "replace", "diff", "status", "history", "list", "search");
    /// A value stands behind them.
    private static final Set<String> FLAGS_WITH_VALUE = Set.of("-n", "--namespace", "--context", "--kubeconfig", "-s",
            "--server", "-H", "-u");
    private static final Pattern SEVERAL = Pattern.compile("&&|\\|+|;");
    private static final Pattern PROMPT = Pattern.compile("^\\s*(\\[[^\\]]*\\])?\\s*[$#>%]?\\s*(sudo\\s+)?");
    private static final Pattern PLAIN_WORD = Pattern.compile("[a-z][a-z0-9-]*");
    private static final int MOST_WORDS = 3;

    private CommandLines() {}

    static Set<String> of(String code) {
        var commands = new LinkedHashSet<String>();
        for (var line : code.lines().toList()) {
            if (PROGRAMS.stream().noneMatch(line::contains))
                continue;
            for (var part : SEVERAL.split(line)) {
                var command = command(PROMPT.matcher(part).replaceFirst("").split("\\s+"));
                if (command.size() > 1)
                    commands.add(String.join(" ", command));
            }
        }
        return commands;
    }

    private static List<String> command(String[] words) {
        var command = new LinkedHashSet<String>();
        for (int at = 0; at < words.length && command.size() < MOST_WORDS; at++) {
            var word = words[at];
            if (command.isEmpty() && !PROGRAMS.contains(word))
                break;
            if (command.size() == 1 && word.startsWith("-")) {
                at += FLAGS_WITH_VALUE.contains(word) ? 1 : 0;
                continue;
            }
            if (!PLAIN_WORD.matcher(word).matches())
                break;
            command.add(word);
            if (NAMES_FOLLOW.contains(word))
                break;
        }
        return List.copyOf(command);
    }
}
