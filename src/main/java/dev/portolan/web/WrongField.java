package dev.portolan.web;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/// A field or parameter with a wrong value, and what is wrong with it.
public record WrongField(String field, MessageSourceResolvable message) {
    public static WrongField of(String field, String message, Object... arguments) {
        return new WrongField(field, new DefaultMessageSourceResolvable(new String[]{message}, arguments));
    }
}
