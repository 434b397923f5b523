package dev.portolan.registry;

import dev.portolan.start.CommandApplication;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// `export`: writes every case to standard output. Reads the files itself, so that it works beside a server and
/// without one.
@Command(name = "export", description = "Write all cases to standard output.")
public final class ExportCommand implements Callable<Integer> {
    private final CommandApplication application;

    @Option(names = "--format", paramLabel = "md|csv|json", description = "Default: md", converter = Format.class)
    private CaseExport format = CaseExport.MD;

    public ExportCommand(CommandApplication application) {
        this.application = application;
    }

    static final class Format implements ITypeConverter<CaseExport> {
        @Override
        public CaseExport convert(String label) {
            return Arrays.stream(CaseExport.values()).filter(format -> format.label().equals(label)).findFirst()
                    .orElseThrow(() -> new TypeConversionException("there is no format '" + label + "'"));
        }
    }

    @Override
    public Integer call() {
        var cases = application.bean(CasesNow.class).read();
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.print(format.of(cases));
        out.flush();
        return 0;
    }
}
