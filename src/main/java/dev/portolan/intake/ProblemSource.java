package dev.portolan.intake;

import java.util.List;

/// Knows what is wrong with source files that shows only when they are seen together, such as links that lead nowhere.
/// A feature registers one as a bean.
public interface ProblemSource {
    /// As of now.
    List<Problem> problems();
}
