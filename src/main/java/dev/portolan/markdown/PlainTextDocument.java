package dev.portolan.markdown;

import dev.portolan.markdown.MarkdownDocument.Notice;
import dev.portolan.messages.Message;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// A text that is shown as it was written, since it cannot be parsed safely.
final class PlainTextDocument {
    private PlainTextDocument() {}

    static MarkdownDocument of(FrontMatterSplit split, Notice reason) {
        var written = split.body().text();
        // more than any file that is read
        var text = written.length() > Limits.OUTPUT ? written.substring(0, Limits.OUTPUT) : written;
        var html = new Element("div").appendChild(new Element("pre").text(VisibleText.of(text))).html();
        var section = new Section(0, "", "", List.of(), List.of(), split.body().firstNumber(), new SafeHtml(html),
                VisibleText.of(text).strip(), "");
        var notices = new ArrayList<>(split.notices());
        notices.add(new Notice(reason.line(), Message.of("notice.markdown.plain-text").with(reason.message())));
        return new MarkdownDocument(split.values(), List.of(section), List.of(), List.of(), notices, true);
    }
}
