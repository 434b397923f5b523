package dev.portolan.markdown;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// Ends addresses that stand bare in Chinese text where its punctuation begins: the parser takes that for a part
/// of them.
final class BareAddresses {
    private static final Evaluator LINKS = Selector.evaluatorOf("a[href]");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\x{3001}-\\x{3003}\\x{3008}-\\x{3011}\\x{ff01}"
            + "\\x{ff08}\\x{ff09}\\x{ff0c}\\x{ff1a}\\x{ff1b}\\x{ff1f}\\x{201c}\\x{201d}\\x{2018}\\x{2019}\\x{2026}]");
    private static final Pattern NEXT = Pattern.compile("https?://");

    private BareAddresses() {}

    static void end(Element body) {
        for (Element link : body.select(LINKS))
            if (link.wholeText().equals(link.attr("href")))
                end(link, link.attr("href"));
    }

    private static void end(Element link, String address) {
        var end = PUNCTUATION.matcher(address);
        if (!end.find())
            return;
        link.attr("href", address.substring(0, end.start())).text(address.substring(0, end.start()));
        var rest = address.substring(end.start());
        var next = NEXT.matcher(rest);
        if (!next.find()) {
            link.after(new TextNode(rest));
            return;
        }
        var following = link.shallowClone();
        link.after(following).after(new TextNode(rest.substring(0, next.start())));
        following.attr("href", rest.substring(next.start())).text(rest.substring(next.start()));
        end(following, following.attr("href"));
    }
}
