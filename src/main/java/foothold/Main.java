package foothold;
import foothold.knowledge.*;
final class Main { public static void main(String[] a) { long t=System.nanoTime(); var k=KnowledgeReader.read(KnowledgeFolder.shipped()); System.out.println(k.pages().size()+" "+k.questions().size()+" "+(System.nanoTime()-t)/1000000+"ms"); } }
