package dev.portolan.markdown;

import java.util.List;

/// Takes code of one language apart by colour. Safe for concurrent use.
interface CodeLanguage {
    /// Together they are the code, unchanged.
    List<CodePiece> pieces(String code);
}
