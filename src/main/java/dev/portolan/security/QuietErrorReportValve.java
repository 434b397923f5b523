package dev.portolan.security;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/// Answers what never reaches the application, such as a broken request line: our headers and an empty body instead of
/// the server's own page.
public final class QuietErrorReportValve extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.isCommitted())
            return;
        AnswerHeaders.ALL.forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
    }
}
