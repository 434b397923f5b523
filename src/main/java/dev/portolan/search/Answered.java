package dev.portolan.search;

/// An application event: a visitor has asked a question, and got this answer.
public record Answered(Question question, Answer answer) {}
