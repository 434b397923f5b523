package dev.portolan.registry;

/// What a submitter gets: the token is the only way back to the submission.
record Receipt(String id, Token token) {
    String statusUrl() {
        return "/submissions/" + token.value();
    }
}
