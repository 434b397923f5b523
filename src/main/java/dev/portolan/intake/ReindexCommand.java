package dev.portolan.intake;

import dev.portolan.start.CommandApplication;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `reindex`: reads everything anew and replaces the index.
@Command(name = "reindex", description = "Read all notes and tables anew and replace the index (no server may run).")
public final class ReindexCommand implements Callable<Integer> {
    private final CommandApplication application;

    public ReindexCommand(CommandApplication application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        int files = application.bean(Intake.class).rebuild();
        System.out.println(files + " files indexed");
        return 0;
    }
}
