package dev.demur.core.text;

final class FakeAnnotatorTest extends PeopleContract {

    @Override
    protected TextAnnotator annotator() {
        return new FakeAnnotator("Anna", "Müller");
    }
}
