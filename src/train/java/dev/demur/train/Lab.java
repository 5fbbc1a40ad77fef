package dev.demur.train;
import dev.demur.nlp.*;
import java.nio.file.*;
import java.util.*;
import opennlp.tools.ml.*;
import opennlp.tools.ml.model.*;
import opennlp.tools.namefind.*;
import opennlp.tools.util.*;
public class Lab {
  public static void main(String[] a) throws Exception {
    Path data = Path.of("/work/shared/data");
    Path names = Path.of("src/main/resources/models/names");
    String m2 = System.getProperty("user.home")+"/.m2/repository/";
    if (a[0].equals("lists")) {
      NameListBuilder.write(NameListBuilder.build(Path.of(m2+"net/datafaker/datafaker/2.4.2/datafaker-2.4.2.jar"), Path.of(m2+"org/mitre/synthea/synthea/3.2.0/synthea-3.2.0.jar")), names); return; }
    Map<String,TreeSet<String>> lists = new TreeMap<>();
    for (String n : List.of("given-other","family-other","places","given-en","given-de","family-en","family-de")) lists.put(n, new TreeSet<>(Files.readAllLines(names.resolve(n+".txt"))));
    String lang=a[0];
    List<Post> train=new ArrayList<>(); Map<String,List<Post>> tests=new LinkedHashMap<>();
    List<Post> h=Corpora.conll(data.resolve("broad-twitter-corpus/h.conll"));
    List<Post> en=new ArrayList<>();
    for (String f: List.of("a","b","e","g")) en.addAll(Corpora.conll(data.resolve("broad-twitter-corpus/"+f+".conll")));
    en.addAll(h.subList(0,h.size()/2));
    en.addAll(Corpora.conll(data.resolve("wnut17/wnut17train.conll")));
    List<Post> dev=Corpora.conll(data.resolve("wnut17/emerging.dev.conll"));
    if (lang.equals("en")) { train.addAll(en); if(Boolean.getBoolean("alldev")) train.addAll(dev); else tests.put("wnut-dev",dev); tests.put("btc-h2",h.subList(h.size()/2,h.size())); }
    else { List<Post> s=Corpora.smartData(data.resolve("smartdata-de/train.jsonl"));
      if (Boolean.getBoolean("fold")) { for(int i=0;i<s.size();i++) (i/40%5==0?tests.computeIfAbsent("smart-fold",k->new ArrayList<>()):train).add(s.get(i)); } else train.addAll(s);
      if (Boolean.getBoolean("both")) train.addAll(en);
      tests.put("germeval",Corpora.germEval(data.resolve("germeval2014/NER-de-dev.tsv"))); }
    System.out.println("train "+train.size()+" names "+train.stream().mapToInt(p->p.names().size()).sum());
    if (System.getProperty("dropempty")!=null) { SplittableRandom r=new SplittableRandom(1); double d=Double.parseDouble(System.getProperty("dropempty")); train.removeIf(p->p.names().isEmpty() && r.nextDouble()<d); }
    List<Post> copies = Boolean.getBoolean("nocopies")?train:new Typings(lists,lang).copies(train);
    opennlp.tools.postag.POSTagger tagger = true? new opennlp.tools.postag.ThreadSafePOSTaggerME(new opennlp.tools.postag.POSModel(Lab.class.getResourceAsStream(lang.equals("en")?"/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin":"/opennlp-de-ud-gsd-pos-1.3-2.5.4.bin"))):null;
    if (!Boolean.getBoolean("notempl")) { if (copies==train) copies=new ArrayList<>(train); copies.addAll(new Typings(lists,lang).copies(MadeUp.posts(Path.of("src/train/resources/sentences-"+lang+".txt"),lists,lang,Integer.getInteger("templ",8)))); }
    NameLists nl = NameLists.of(lang);
    BioCodec codec=new BioCodec();
    List<Event> events=new ArrayList<>();
    SplittableRandom drop=new SplittableRandom(7); double dp=Double.parseDouble(System.getProperty("listdrop","0.4")); int seen=0; NameLists none=NameLists.none();
    for (Post p: copies) { NameLists use = seen++>=train.size() && drop.nextDouble()<dp ? none : nl;
      String[] t=p.tokens().toArray(String[]::new);
      Span[] sp=p.names().stream().map(n->new Span(n.from(),n.to(),"person")).toArray(Span[]::new);
      String[] out=codec.encode(sp,t.length);
      PersonFeatures f=new PersonFeatures(t,tagger.tag(t),use);
      for(int i=0;i<t.length;i++) events.add(new Event(out[i], f.getContext(i,t,out,null)));
    }
    TrainingParameters prm=new TrainingParameters();
    prm.put(TrainingParameters.ALGORITHM_PARAM, System.getProperty("alg","PERCEPTRON"));
    prm.put(TrainingParameters.CUTOFF_PARAM, Integer.getInteger("cutoff",2));
    prm.put(TrainingParameters.ITERATIONS_PARAM, Integer.getInteger("iter",40));
    prm.put("PrintMessages", false);
    if (System.getProperty("l2")!=null) { prm.put("L2Cost", Double.parseDouble(System.getProperty("l2"))); prm.put("L1Cost", Double.parseDouble(System.getProperty("l1","0"))); }
    prm.put("Threads", 2);
    long t0=System.currentTimeMillis();
    Map<String,String> man=new HashMap<>();
    EventTrainer trainer=TrainerFactory.getEventTrainer(prm,man);
    MaxentModel m0=System.getProperty("load")!=null? (MaxentModel) new TokenNameFinderModel(Path.of(System.getProperty("load"))).getArtifact("nameFinder.model") : trainer.train(ObjectStreamUtils.createObjectStream(events));
    System.out.println("events "+events.size()+" "+(System.currentTimeMillis()-t0)/1000+" s");
    TokenNameFinderModel tm=new TokenNameFinderModel(lang,m0,3,null,new HashMap<>(),man,codec,new TokenNameFinderFactory());
    if (System.getProperty("load")==null) { Path o=Path.of("/tmp/demur/people-lab/"+lang+System.getProperty("tag","")+".bin"); tm.serialize(o); System.out.println("size "+Files.size(o)); }
    for (String bs: System.getProperty("bias","1").split(",")) { double bias=Double.parseDouble(bs); MaxentModel m = bias==1?m0: lean(m0,bias); System.out.println("bias "+bias);
    for (var e: tests.entrySet()) for (String typ: List.of("as is","lower","upper")) {
      int tp=0,fp=0,fn=0; Map<String,Integer> miss=new TreeMap<>(); long ns=System.nanoTime(); int chars=0;
      for (Post p0: e.getValue()) {
        String[] t=p0.tokens().stream().map(x->typ.equals("lower")?x.toLowerCase():typ.equals("upper")?x.toUpperCase():x).toArray(String[]::new);
        for(String x:t) chars+=x.length()+1;
        opennlp.tools.util.Sequence s=new BeamSearch(3,m).bestSequence(t,null,new PersonFeatures(t,tagger.tag(t),nl),new NameFinderSequenceValidator());
        Span[] got=codec.decode(s.getOutcomes());
        Set<String> g=new TreeSet<>(),w=new TreeSet<>();
        for(Span x:got) g.add(x.getStart()+"-"+x.getEnd());
        for(var x:p0.names()) w.add(x.from()+"-"+x.to());
        Set<String> both=new TreeSet<>(g); both.retainAll(w); tp+=both.size(); fp+=g.size()-both.size(); fn+=w.size()-both.size();
        if (typ.equals("as is") && Boolean.getBoolean("show")) { for(String x:g) if(!w.contains(x)) System.out.println("  + "+show(t,x)); for(String x:w) if(!g.contains(x)) System.out.println("  - "+show(t,x)); }
      }
      double P=tp/(double)(tp+fp),R=tp/(double)(tp+fn);
      System.out.printf("%s %s P %.3f R %.3f F1 %.3f (gold %d) us/100chars %.1f%n",e.getKey(),typ,P,R,2*P*R/(P+R),tp+fn,(System.nanoTime()-ns)/1000.0/chars*100);
    } }
  }
  static MaxentModel lean(MaxentModel m,double b){ int o=m.getIndex("other"); return (MaxentModel) java.lang.reflect.Proxy.newProxyInstance(Lab.class.getClassLoader(), new Class<?>[]{MaxentModel.class}, (px,me,ar)->{ try { Object r=me.invoke(m,ar); if(me.getName().equals("eval")){ double[] d=(double[])r; d[o]*=b; double sum=0; for(double x:d) sum+=x; for(int i=0;i<d.length;i++) d[i]/=sum; } return r; } catch(java.lang.reflect.InvocationTargetException e){ throw e.getCause(); } }); }
  static String show(String[] t,String x){ String[] p=x.split("-"); int f=Integer.parseInt(p[0]),to=Integer.parseInt(p[1]); StringBuilder b=new StringBuilder(); for(int i=Math.max(0,f-5);i<Math.min(t.length,to+5);i++){ if(i==f)b.append("[["); b.append(t[i]); if(i==to-1)b.append("]]"); b.append(' ');} return b.toString(); }
}
