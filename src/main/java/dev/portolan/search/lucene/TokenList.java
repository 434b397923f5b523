package dev.portolan.search.lucene;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Hands ready tokens to Lucene.
final class TokenList extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute advance = addAttribute(PositionIncrementAttribute.class);
    private final List<Token> tokens;
    private Iterator<Token> rest;

    TokenList(List<Token> tokens) {
        this.tokens = tokens;
        this.rest = tokens.iterator();
    }

    @Override
    public void reset() {
        rest = tokens.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!rest.hasNext())
            return false;
        // instead of clearing: each of the two is set for each token
        var token = rest.next();
        term.setEmpty().append(token.term());
        advance.setPositionIncrement(token.advance());
        return true;
    }
}
