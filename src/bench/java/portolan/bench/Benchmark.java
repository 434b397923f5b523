package portolan.bench;

import java.util.List;

/// Some measures that belong together.
interface Benchmark {
    List<Row> rows() throws Exception;
}
