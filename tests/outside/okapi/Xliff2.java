import java.io.File;
import net.sf.okapi.lib.xliff2.core.Part;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;

/**
 * `validate FILE`: checks a file against the schemas and the constraints of XLIFF 2, and prints how many units and
 * segments it has. `translate FROM TO`: gives each segment without a target its source as the target, and writes the
 * file as Okapi writes it. Ends with 1 and a sentence where the file is not valid.
 */
public class Xliff2 {
  public static void main(String[] arguments) throws Exception {
    boolean isTranslating = arguments[0].equals("translate");
    try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
      XLIFFWriter writer = isTranslating ? new XLIFFWriter() : null;
      if (writer != null) writer.create(new File(arguments[2]), "en");
      reader.open(new File(arguments[1]));
      int units = 0;
      int segments = 0;
      while (reader.hasNext()) {
        Event event = reader.next();
        if (event.isUnit()) {
          units += 1;
          for (Segment segment : event.getUnit().getSegments()) {
            segments += 1;
            if (isTranslating && !segment.hasTarget()) translate(segment);
          }
        }
        if (writer != null) writer.writeEvent(event);
      }
      if (writer != null) writer.close();
      System.out.println("{\"units\":" + units + ",\"segments\":" + segments + "}");
    } catch (RuntimeException fault) {
      System.err.println(fault.getMessage());
      System.exit(1);
    }
  }

  private static void translate(Segment segment) {
    segment.getTarget(Part.GetTarget.CLONE_SOURCE);
    segment.setState(TargetState.TRANSLATED);
  }
}
