package be.vlavirgem.catalog.logo;

import be.vlavirgem.catalog.logo.LogoDrawing.Drawn;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Draws the logo of nobody: a simple mark on a tile, the same for the same mark and colours. */
public final class InventedLogo {

    /** In pixels. */
    static final int SIDE = 96;

    private static final int ROUND = 20;
    private static final int THICK = 12;

    private InventedLogo() {}

    /** What stands on the tile. */
    public enum Mark {
        /** A filled circle. */
        DISC {
            @Override
            void draw(Graphics2D pen) {
                pen.fillOval(24, 24, 48, 48);
            }
        },
        /** A circle with a hole. */
        RING {
            @Override
            void draw(Graphics2D pen) {
                pen.drawOval(26, 26, 44, 44);
            }
        },
        /** Three bars that rise. */
        BARS {
            @Override
            void draw(Graphics2D pen) {
                pen.fillRect(22, 52, 14, 22);
                pen.fillRect(41, 38, 14, 36);
                pen.fillRect(60, 22, 14, 52);
            }
        },
        /** A square on its point. */
        DIAMOND {
            @Override
            void draw(Graphics2D pen) {
                pen.fillPolygon(new Polygon(new int[]{ 48, 76, 48, 20 }, new int[]{ 20, 48, 76, 48 }, 4));
            }
        },
        /** Two roofs, one above the other. */
        ROOFS {
            @Override
            void draw(Graphics2D pen) {
                pen.drawPolyline(new int[]{ 22, 48, 74 }, new int[]{ 48, 26, 48 }, 3);
                pen.drawPolyline(new int[]{ 22, 48, 74 }, new int[]{ 72, 50, 72 }, 3);
            }
        },
        /** Four squares, of which one is missing. */
        CORNERS {
            @Override
            void draw(Graphics2D pen) {
                pen.fillRect(22, 22, 24, 24);
                pen.fillRect(50, 50, 24, 24);
                pen.fillRect(22, 50, 24, 24);
            }
        },
        /** Two halves of a circle that passed each other. */
        HALVES {
            @Override
            void draw(Graphics2D pen) {
                pen.fillArc(18, 22, 46, 52, 90, 180);
                pen.fillArc(32, 22, 46, 52, 270, 180);
            }
        };

        abstract void draw(Graphics2D pen);
    }

    /** In these colours, as in 0x1f4e79. */
    public static Drawn draw(Mark mark, int tile, int ink) {
        var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setStroke(new BasicStroke(THICK, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setColor(new Color(tile));
        pen.fillRoundRect(0, 0, SIDE, SIDE, ROUND, ROUND);
        pen.setColor(new Color(ink));
        mark.draw(pen);
        pen.dispose();
        return LogoImage.of(image);
    }
}
