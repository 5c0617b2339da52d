package dossier.cli;

import dossier.DossierException;
import dossier.answer.Chart;
import dossier.answer.View;
import dossier.slack.ChartPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command whose view may have something to look at. */
abstract class Charting extends Reading {
  @Option(names = "--chart", paramLabel = "FILE.png", description = "draw what is better looked at than read into this file")
  private @Nullable Path picture;

  @Override
  void draw(View view) {
    if (picture == null) return;
    Chart chart = view.chart();
    if (chart == null) {
      say("There is too little to draw: no " + picture + " was written.");
      return;
    }
    try {
      Files.write(picture, ChartPicture.png(chart));
    } catch (IOException e) {
      throw new DossierException("The picture " + picture + " could not be written: " + e.getMessage(), e);
    }
  }
}
