package dev.portolan.search.lucene;

import static dev.portolan.search.lucene.Library.entry;
import static dev.portolan.search.lucene.Library.section;

import dev.portolan.search.Entry;
import dev.portolan.search.SearchDocument;
import java.util.List;
import java.util.stream.Stream;

/// A small handbook in two languages, written for these tests.
final class Handbook {
    private static final List<SearchDocument> SECTIONS = List.of(
            section("limits", "Pod 与容器", "资源限制", "为每个容器设置内存和 CPU 的上限，避免一个应用拖垮整个节点。",
                    "resources:\n  requests:\n    memory: 64Mi\n  limits:\n    memory: 128Mi"),
            section("probes", "Pod 与容器", "存活探针", "探针失败时 kubelet 会重启容器。",
                    "livenessProbe:\n  httpGet:\n    path: /healthz"),
            section("grace", "Pod 与容器", "优雅终止", "收到信号后先处理完请求，再退出进程。", "terminationGracePeriodSeconds: 30"),
            section("crash", "故障排查", "Pod 处于 CrashLoopBackOff 状态", "容器反复退出，先看上一次的日志。", "kubectl logs --previous"),
            section("rolling", "Deployment", "滚动更新", "逐步用新版本替换旧版本，期间服务不中断。", "kubectl rollout status deployment/web"),
            section("rollback", "Deployment", "回滚", "发布有问题时回到上一个版本。", "kubectl rollout undo deployment/web"),
            section("replicas", "Deployment", "副本数", "副本越多越能承受故障。", "kubectl scale deployment/web --replicas=4"),
            section("lb", "服务", "负载均衡", "流量被平均分给后端的每个副本。"),
            section("dns", "服务", "集群 DNS", "由 kube-dns 解析服务的名字。", "kubectl -n kube-system get svc kube-dns"),
            section("volumes", "存储", "持久卷", "数据放在卷里，容器重建后还在。"),
            section("backup", "存储", "备份与恢复", "定期给 etcd 做快照并演练恢复。", "etcdctl snapshot save backup.db"),
            section("audit", "安全", "审计日志", "记录谁在什么时候做了什么。"),
            section("rbac", "安全", "访问控制", "按角色授予最小的权限。"),
            section("affinity", "调度", "亲和性", "让两个应用靠近或者远离。"),
            section("cicd", "Delivery", "CI/CD pipeline",
                    "Every change is built, tested and deployed by one pipeline."),
            section("hpa", "Delivery", "Horizontal Pod Autoscaler", "Adds replicas when the load grows."),
            section("shutdown", "Operations", "Node maintenance",
                    "Drain the node before you replace a container host."),
            section("cost", "Operations", "Cost", "Small nodes waste less when the cluster scales down."),
            section("kubernetes", "Kubernetes", "", "An orchestrator of containers."),
            section("links", "Kubernetes", "References",
                    "Deployment, service, container, volume, probe, pipeline: links to all."),
            section("vendor", "Kubernetes", "Vendors", "Several vendors sell K8s with support."));

    private Handbook() {}

    static List<Entry> entries() {
        return SECTIONS.stream().map(section -> entry(section.id() + ".md", section)).toList();
    }

    /// Many more of the same, each with ids of its own.
    static List<Entry> entries(int copies) {
        return Stream.iterate(0, copy -> copy + 1).limit(copies)
                .flatMap(copy -> SECTIONS.stream().map(section -> entry(section.id() + copy + ".md",
                        section(section.id() + copy, section.title(), section.heading(), section.body()))))
                .toList();
    }
}
