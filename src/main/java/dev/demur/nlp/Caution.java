package dev.demur.nlp;

import opennlp.tools.ml.model.MaxentModel;

/**
 * A model that has to be surer before it takes a word for a name: the share of "no name" is multiplied before the shares
 * are compared. The factor is chosen on held-out posts when the model is trained. Immutable.
 */
final class Caution implements MaxentModel {

    private final MaxentModel model;
    private final double factor;
    private final int other;

    Caution(MaxentModel model, double factor) {
        this.model = model;
        this.factor = factor;
        this.other = model.getIndex("other");
    }

    private double[] weighed(double[] shares) {
        shares[other] *= factor;
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    @Override
    public double[] eval(String[] context) {
        return weighed(model.eval(context));
    }

    @Override
    public double[] eval(String[] context, double[] shares) {
        return weighed(model.eval(context, shares));
    }

    @Override
    public double[] eval(String[] context, float[] values) {
        return weighed(model.eval(context, values));
    }

    @Override
    public String getBestOutcome(double[] shares) {
        return model.getBestOutcome(shares);
    }

    @Override
    public String getAllOutcomes(double[] shares) {
        return model.getAllOutcomes(shares);
    }

    @Override
    public String getOutcome(int index) {
        return model.getOutcome(index);
    }

    @Override
    public int getIndex(String outcome) {
        return model.getIndex(outcome);
    }

    @Override
    public int getNumOutcomes() {
        return model.getNumOutcomes();
    }
}
