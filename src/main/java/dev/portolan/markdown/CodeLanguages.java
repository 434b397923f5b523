package dev.portolan.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The languages that are coloured, by the names that fences give them.
final class CodeLanguages {
    private static final String SCANNED = """
            text/unix bash sh shell console zsh shell-session sh-session terminal ksh
            text/json json jsonc json5 jsonl
            text/golang go golang
            text/java java
            text/kotlin kotlin kt
            text/groovy groovy jenkinsfile gradle
            text/scala scala
            text/python python py python3
            text/ruby ruby rb
            text/rust rust rs
            text/c c h
            text/cpp cpp c++ cc hpp
            text/cs csharp cs
            text/javascript javascript js jsx mjs
            text/typescript typescript ts tsx
            text/css css
            text/less less scss
            text/html html htm vue
            text/xml xml svg pom
            text/sql sql mysql psql
            text/properties properties env dotenv
            text/ini ini toml conf cfg systemd
            text/dockerfile dockerfile docker containerfile
            text/makefile makefile make
            text/lua lua
            text/perl perl pl
            text/php php
            text/proto proto protobuf
            text/bat bat cmd batch
            text/dart dart
            """;

    private CodeLanguages() {}

    static Map<String, CodeLanguage> byName() {
        var languages = new HashMap<String, CodeLanguage>();
        SCANNED.lines().map(line -> line.split(" ")).forEach(words -> {
            var language = new ScannedLanguage(words[0]);
            List.of(words).stream().skip(1).forEach(name -> languages.put(name, language));
        });
        List.of("yaml", "yml", "helm").forEach(name -> languages.put(name, new Yaml()));
        List.of("diff", "patch").forEach(name -> languages.put(name, new Diff()));
        return Map.copyOf(languages);
    }

    private static final class Yaml implements CodeLanguage {
        @Override
        public List<CodePiece> pieces(String code) {
            return new YamlColours().pieces(code);
        }
    }

    private static final class Diff implements CodeLanguage {
        @Override
        public List<CodePiece> pieces(String code) {
            var pieces = new CodePiece.Builder();
            for (String line : code.splitWithDelimiters("\n", 0))
                pieces.add(kind(line), line);
            return pieces.build();
        }

        private static CodePiece.Kind kind(String line) {
            if (line.startsWith("@@") || line.startsWith("+++") || line.startsWith("---"))
                return CodePiece.Kind.COMMENT;
            if (line.startsWith("+"))
                return CodePiece.Kind.ADD;
            return line.startsWith("-") ? CodePiece.Kind.DEL : CodePiece.Kind.PLAIN;
        }
    }
}
