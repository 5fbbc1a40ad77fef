package dev.demur.nlp;

/** The kinds of model in use, told apart by the word for them in the name of the model's file. */
enum ModelKind {
    SENTENCES("-sentence-"),
    TOKENS("-tokens-"),
    PARTS_OF_SPEECH("-pos-"),
    LANGUAGES("langdetect-");

    /** What a model that is for no language in particular gives as its own. */
    static final String ANY_LANGUAGE = "root";

    private final String mark;

    ModelKind(String mark) {
        this.mark = mark;
    }

    boolean names(String fileName) {
        return fileName.contains(mark);
    }
}
